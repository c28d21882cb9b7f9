import { useState } from 'react';
import { setInAddress } from '../address.ts';
import { focusTab } from '../focusTab.ts';
import { AllProperties } from './AllProperties.tsx';
import { cardsAt, RecordCard, type RecordView } from './RecordPage.tsx';

const tabs = ['Overview', 'Activities', 'Properties'] as const;
type Tab = (typeof tabs)[number];

const tabOfAddress = (): Tab => {
  const asked = new URLSearchParams(location.search).get('tab')?.toLowerCase();
  return tabs.find((name) => name.toLowerCase() === asked) ?? 'Overview';
};

/** The middle of the record: the app's tab cards, a place for activities, and every property there is. */
export function RecordMiddle({ view }: { view: RecordView }) {
  const [tab, setTab] = useState<Tab>(tabOfAddress);
  const show = (name: Tab) => {
    setTab(name);
    setInAddress('tab', name === 'Overview' ? null : name.toLowerCase());
  };
  return (
    <div className="record-middle">
      <div className="record-tabs" role="tablist" aria-label="Record" onKeyDown={focusTab} tabIndex={-1}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`record-tab-${name}`}
            aria-controls={`record-panel-${name}`}
            aria-selected={name === tab}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => show(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id="record-panel-Overview"
        aria-labelledby="record-tab-Overview"
        hidden={tab !== 'Overview'}
      >
        {cardsAt(view, 'crm.record.tab').map((extension) => (
          <RecordCard key={extension.uid} view={view} extension={extension} />
        ))}
      </div>
      <div
        role="tabpanel"
        id="record-panel-Activities"
        aria-labelledby="record-tab-Activities"
        hidden={tab !== 'Activities'}
      >
        <section className="card">
          <p className="nothing">The stand-in keeps no activities.</p>
        </section>
      </div>
      <div
        role="tabpanel"
        id="record-panel-Properties"
        aria-labelledby="record-tab-Properties"
        hidden={tab !== 'Properties'}
      >
        <AllProperties detail={view.detail} locale={view.locale} />
      </div>
    </div>
  );
}
