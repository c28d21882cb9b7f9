import { logger } from '@hubspot/ui-extensions';
import { Component, type ReactNode } from 'react';
import { newReference } from '../api/newReference.ts';
import { FailureState } from './FailureState.tsx';

interface Props {
  children: ReactNode;
}

/**
 * Draws its children, and where they cannot be drawn a failure with its reference, which is in the app's log in HubSpot as
 * well: a bundle that is older than the server, or a fault of ours, is never a blank card.
 */
export class Guarded extends Component<Props, { reference: string | null }> {
  override state = { reference: null };

  static getDerivedStateFromError() {
    return { reference: newReference() };
  }

  override componentDidCatch(error: Error) {
    logger.error(`${this.state.reference} not drawn: ${error.message}`);
  }

  override render() {
    const { reference } = this.state;
    if (reference === null) return this.props.children;
    const draw = () => this.setState({ reference: null });
    return <FailureState failure={{ kind: 'bad_reply', reference }} pending={false} onRetry={draw} />;
  }
}
