import type { HomeReply } from '@clearsync/contract/home';
import { Column } from '@clearsync/ui/components/Column';
import { wordFor } from '@clearsync/ui/format/humanise';
import { common } from '@clearsync/ui/strings/common';
import { home } from '@clearsync/ui/strings/home';
import { BarChart, Heading, Text } from '@hubspot/ui-extensions';

/** How many customers are in each status; every bar has its word and its number. */
export function StatusChart({ byStatus }: { byStatus: HomeReply['byStatus'] }) {
  const data = byStatus
    .filter(({ customers }) => customers > 0)
    .map(({ status, customers }) => ({ status: wordFor(common.customerStatus, status), customers }));
  return (
    <Column gap="sm">
      {data.length === 0 ? (
        <>
          <Heading>{home.chart.heading}</Heading>
          <Text>{home.chart.empty}</Text>
        </>
      ) : (
        <BarChart
          data={data}
          axes={{
            x: { field: 'status', fieldType: 'category', label: home.chart.status },
            y: { field: 'customers', fieldType: 'linear', label: home.chart.customers },
          }}
          options={{ title: home.chart.heading, showLegend: false, showDataLabels: true, showTooltips: true }}
          testId="chart"
        />
      )}
    </Column>
  );
}
