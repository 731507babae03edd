const native = { set: Map.prototype.set, delete: Map.prototype.delete };

/** How many entries of native Maps are set and deleted meanwhile; a copy sets each of its entries. */
export function writesOf(work: () => void): number {
  let writes = 0;
  Map.prototype.set = function (key, value) {
    writes += 1;
    return native.set.call(this, key, value);
  };
  Map.prototype.delete = function (key) {
    writes += 1;
    return native.delete.call(this, key);
  };
  try {
    work();
  } finally {
    Object.assign(Map.prototype, native);
  }
  return writes;
}
