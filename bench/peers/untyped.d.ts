declare module "validate-insz" {
  export default function validate(text: string): boolean;
}

declare module "validator" {
  const validator: {
    isTaxID(text: string, locale: string): boolean;
    isVAT(text: string, country: string): boolean;
  };
  export default validator;
}
