import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  onCrash: (error: unknown) => void;
}

/** Draws nothing any more once the extension threw while rendering, and says so to the page. */
export class CrashBoundary extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onCrash(error);
  }

  override render() {
    return this.state.crashed ? null : this.props.children;
  }
}
