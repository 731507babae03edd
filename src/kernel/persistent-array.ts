/** Places a node: small enough to copy at each change, wide enough that a million entries are four nodes deep. */
const bits = 5;
const width = 1 << bits;

type Node = readonly unknown[];

const emptyNode: Node = new Array(width);

/**
 * A sparse list of values by place, from 0 up, that keeps its old versions: `with` answers a new one, which shares
 * all but a handful of nodes with the old.
 */
export class PersistentArray<T> {
  /** `shift` is how many bits of a place the nodes below the root take. */
  constructor(
    private readonly root: Node = emptyNode,
    private readonly shift: number = 0,
  ) {}

  at(place: number): T | undefined {
    if (place >= width << this.shift) return undefined;
    let node = this.root;
    for (let { shift } = this; shift > 0; shift -= bits) {
      const below = node[(place >>> shift) % width];
      if (below === undefined) return undefined;
      node = below as Node;
    }
    return node[place % width] as T | undefined;
  }

  with(place: number, value: T): PersistentArray<T> {
    let { root, shift } = this;
    for (; place >= width << shift; shift += bits) root = changed(emptyNode, 0, root);
    return new PersistentArray(written(root, shift, place, value), shift);
  }
}

function written(node: Node, shift: number, place: number, value: unknown): Node {
  if (shift === 0) return changed(node, place % width, value);
  const at = (place >>> shift) % width;
  return changed(node, at, written((node[at] as Node | undefined) ?? emptyNode, shift - bits, place, value));
}

function changed(node: Node, at: number, value: unknown): Node {
  const copy = node.slice();
  copy[at] = value;
  return copy;
}
