/** Plays journeys on the command line: `npm start`, `npm run example j1 -- --lang fr`. */
import { answered } from "./command-line.js";

const { text, isRefused } = answered(process.argv.slice(2));
if (isRefused) console.error(text);
else console.log(text);
process.exitCode = isRefused ? 1 : 0;
