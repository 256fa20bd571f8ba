/** Draws something else in place of what fails while it is drawn. */
import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** Called once with what was thrown, before `instead`. */
  onError(error: unknown): void;
  instead(): ComponentChildren;
  children: ComponentChildren;
}

export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    if (this.state.failed) return;
    this.setState({ failed: true });
    this.props.onError(error);
  }

  override render({ instead, children }: Props, { failed }: { failed: boolean }) {
    return failed ? instead() : children;
  }
}
