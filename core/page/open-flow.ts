/** Collects the text nodes of the flow that is being read. */
import type { Block, Flow } from './flow.ts';

/** Characters of one text node that are read: beyond that it is a dump, not prose, and would hold up the page. */
const MAX_NODE_CHARS = 100_000;
/** Characters after which a flow is closed at the next node: only pages without any blocks get there. */
const MAX_FLOW_CHARS = 100_000;

export class OpenFlow {
  private readonly report: (flow: Flow) => void;
  private nodes: Text[] = [];
  private starts: number[] = [];
  private text = '';
  /** The block of the flow that is open; null while none is. */
  block: Block | null = null;
  /** The last node of the flow that is open. */
  last: Text | null = null;

  constructor(report: (flow: Flow) => void) {
    this.report = report;
  }

  add(node: Text, data: string, block: Block): void {
    if (this.text.length > MAX_FLOW_CHARS) this.close();
    const read = data.length > MAX_NODE_CHARS ? data.slice(0, MAX_NODE_CHARS) : data;
    this.last = node;
    if (this.block === null) {
      this.block = block;
      this.nodes = [node];
      this.starts = [0];
      // A single node's text is taken as it is: no copy for the many blocks that hold just one.
      this.text = read;
    } else {
      this.nodes.push(node);
      this.starts.push(this.text.length);
      this.text += read;
    }
  }

  interrupt(mark: string): void {
    if (this.block !== null) this.text += mark;
  }

  close(): void {
    const { block, text, nodes, starts } = this;
    if (block === null) return;
    this.block = null;
    this.last = null;
    this.text = '';
    this.report({ block, text, nodes, starts });
  }
}
