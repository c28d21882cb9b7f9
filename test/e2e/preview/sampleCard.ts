/** Source of the sample's tab card: a button for each thing that the tests check, and the common components. */
export const sampleCard = `
import { useState } from 'react';
import {
  Accordion, Alert, AutoGrid, BarChart, Box, Button, ButtonRow, Checkbox, DescriptionList, DescriptionListItem, Divider,
  Dropdown, EmptyState, Flex, Heading, Icon, LineChart, Link, LoadingButton, LoadingSpinner, Modal, ModalBody,
  ModalFooter, MultiSelect, NumberInput, Panel, PanelBody, PanelFooter, PanelSection, ProgressBar, ScoreCircle,
  SearchInput, Select, Statistics, StatisticsItem, StatisticsTrend, StatusTag, StepIndicator, Tab, Table, TableBody,
  TableCell, TableHead, TableHeader, TableRow, Tabs, Tag, Text, TextArea, Tile, Toggle, ToggleGroup, Tooltip, hubspot,
  useExtensionActions, useExtensionContext,
} from '@hubspot/ui-extensions';
import { useAssociations, useCrmProperties } from '@hubspot/ui-extensions/crm';

const base = 'https://api.sample.example';
const rows = [['in_1', 300], ['in_2', 100], ['in_3', 200], ['in_4', 50], ['in_5', 70]];

hubspot.extend(() => <Card />);

const Native = () => <Text>native fetch: {typeof fetch}, storage: {typeof indexedDB}</Text>;

const Hooks = () => {
  const { properties, isLoading } = useCrmProperties(['email', 'clearsync_mrr']);
  const { results } = useAssociations({ toObjectType: '0-2', properties: ['name'] });
  return <Text testId="hooks">{isLoading ? 'reading' : 'email ' + properties.email + ', mrr ' + properties.clearsync_mrr + ', companies ' + results.map((one) => one.properties.name).join()}</Text>;
};

const Overlays = ({ actions }) => (
  <ButtonRow>
    <Button overlay={
      <Modal id="details" title="Details" width="md">
        <ModalBody><Text>Inside the modal</Text></ModalBody>
        <ModalFooter><Button variant="primary" onClick={() => actions.closeOverlay('details')}>Done</Button></ModalFooter>
      </Modal>
    }>Open modal</Button>
    <Button overlay={
      <Panel id="panel" title="A panel">
        <PanelBody><PanelSection><Text>Inside the panel</Text></PanelSection></PanelBody>
        <PanelFooter><Button onClick={() => actions.closeOverlay('panel')}>Close it</Button></PanelFooter>
      </Panel>
    }>Open panel</Button>
    <Button variant="transparent" overlay={<Tooltip>More about it</Tooltip>}>Hover me</Button>
    <Dropdown buttonText="More" buttonSize="sm">
      <Dropdown.ButtonItem onClick={() => actions.addAlert({ type: 'info', message: 'Menu chosen' })}>Choose</Dropdown.ButtonItem>
      <Dropdown.ButtonItem>Other</Dropdown.ButtonItem>
    </Dropdown>
  </ButtonRow>
);

const Data = () => {
  const [page, setPage] = useState(1);
  const [direction, setDirection] = useState('none');
  const sorted = direction === 'none' ? rows : [...rows].sort((a, b) => (direction === 'ascending' ? a[1] - b[1] : b[1] - a[1]));
  return (
    <Table paginated pageCount={2} page={page} onPageChange={setPage} density="condensed">
      <TableHead><TableRow><TableHeader>Invoice</TableHeader><TableHeader align="right" sortDirection={direction} onSortChange={setDirection}>Amount</TableHeader></TableRow></TableHead>
      <TableBody>{sorted.slice((page - 1) * 3, page * 3).map(([id, amount]) => <TableRow key={id}><TableCell>{id}</TableCell><TableCell align="right">{amount}</TableCell></TableRow>)}</TableBody>
    </Table>
  );
};

const Fields = () => {
  const [text, setText] = useState('');
  return (
    <Flex direction="column" gap="sm">
      <SearchInput name="search" label="Search" onInput={setText} />
      <Text>searching {text}</Text>
      <NumberInput name="count" label="Count" defaultValue={3} />
      <TextArea name="note" label="Note" />
      <Select name="kind" label="Kind" value="b" options={[{ label: 'First', value: 'a' }, { label: 'Second', value: 'b' }]} />
      <MultiSelect name="kinds" label="Kinds" value={['a']} options={[{ label: 'First', value: 'a' }, { label: 'Second', value: 'b' }]} />
      <Checkbox name="agree" description="Really">I agree</Checkbox>
      <Toggle name="live" label="Live updates" checked textChecked="On" textUnchecked="Off" />
      <ToggleGroup name="who" label="Who" toggleType="radioButtonList" value="all" options={[{ label: 'Everyone', value: 'all', description: 'All of them' }, { label: 'Nobody', value: 'none' }]} />
    </Flex>
  );
};

const Feedback = () => (
  <Flex direction="column" gap="md">
    <StepIndicator stepNames={['Key', 'Permissions', 'Import']} currentStep={1} />
    <ProgressBar title="Importing" value={30} maxValue={120} showPercentage valueDescription="30 of 120" />
    <LoadingSpinner label="Loading billing" showLabel />
    <EmptyState title="Nothing here" layout="vertical" imageName="integrations"><Text>Connect something.</Text></EmptyState>
    <BarChart data={[{ status: 'Paying', customers: 12 }, { status: 'Trial', customers: 4 }]} axes={{ x: { field: 'status', fieldType: 'category', label: 'Status' }, y: { field: 'customers', fieldType: 'linear', label: 'Customers' } }} />
    <LineChart data={[{ month: 'Sep', mrr: 120 }, { month: 'Oct', mrr: 140 }, { month: 'Nov', mrr: 190 }]} axes={{ x: { field: 'month', fieldType: 'category', label: 'Month' }, y: { field: 'mrr', fieldType: 'linear', label: 'MRR' } }} />
    <Accordion title="More about it"><Text>Folded text</Text></Accordion>
    <ScoreCircle score={70} />
  </Flex>
);

const Summary = ({ context }) => (
  <Flex direction="column" gap="sm">
    <Flex direction="row" justify="between" align="center"><Heading>Acme Pro</Heading><StatusTag variant="success">Paying</StatusTag></Flex>
    <Text testId="context">{context.crm.objectTypeId} {context.crm.objectId} in {context.user.locale}</Text>
    <Native /><Hooks />
    <Alert title="Discount ends" variant="warning">On 1 December the price goes from $80 to $100.</Alert>
    <Statistics>
      <StatisticsItem label="MRR" number="$120.00"><StatisticsTrend direction="increase" value="$40 in 30 days" /></StatisticsItem>
      <StatisticsItem label="Next renewal" number="25 Feb 2027"><Text variant="microcopy">$1,440 a year</Text></StatisticsItem>
      <StatisticsItem label="Lifetime revenue" number="$4,310.00" />
    </Statistics>
    <DescriptionList direction="row"><DescriptionListItem label="Payment method"><Text>Visa ending in 4242</Text></DescriptionListItem><DescriptionListItem label="Open invoices"><Text>$0.00</Text></DescriptionListItem></DescriptionList>
    <AutoGrid columnWidth={160} flexible gap="sm"><Tile compact><Text>One</Text></Tile><Tile compact><Text>Two</Text></Tile></AutoGrid>
    <Flex gap="sm" align="center"><Tag variant="info">Test mode</Tag><Icon name="warning" color="warning" screenReaderText="Warning" /><Link href={{ url: 'https://dashboard.stripe.com/', external: true }}>Open in Stripe</Link></Flex>
    <Divider />
  </Flex>
);

const Card = () => {
  const actions = useExtensionActions();
  const context = useExtensionContext();
  const [answer, setAnswer] = useState('nothing asked');
  const [answers, setAnswers] = useState(0);
  const [busy, setBusy] = useState(false);
  const ask = async (url, options) => {
    setBusy(true);
    const response = await hubspot.fetch(url, options);
    setAnswer(response.status + ' ' + (await response.text()));
    setAnswers((count) => count + 1);
    setBusy(false);
  };
  const record = '?objectTypeId=' + context.crm.objectTypeId + '&note=a%2Cb%20c';
  return (
    <Flex direction="column" gap="md">
      <Summary context={context} />
      <Text testId="answer">answer {answers}: {answer}</Text>
      <ButtonRow>
        <LoadingButton variant="primary" loading={busy} onClick={() => ask(base + '/v1/card' + record)}>Ask</LoadingButton>
        <Button onClick={() => ask(base + '/v1/post', { method: 'POST', body: { name: 'Zoë' } })}>Post</Button>
        <Button onClick={() => ask(base + '/flaky')}>Ask the flaky</Button>
        <Button onClick={() => ask(base + '/slow', { timeout: 300 })}>Ask the slow</Button>
        <Button onClick={() => ask(base + '/large')}>Ask for much</Button>
        <Button onClick={() => ask('https://elsewhere.example/x')}>Ask elsewhere</Button>
        <Button onClick={() => ask(base + '.evil.example/x')}>Ask a look-alike</Button>
        <Button onClick={() => ask(base + '/v1/card', { headers: { 'X-Other': '1' } })}>Send a header</Button>
        <Button onClick={() => ask(base + '/v1/card', { headers: { Authorization: 'Bearer t' } })}>Send authorization</Button>
        <Button onClick={() => actions.addAlert({ type: 'success', title: 'Saved', message: 'All is well' })}>Alert me</Button>
        <Button onClick={() => actions.refreshObjectProperties()}>Refresh properties</Button>
        <Button onClick={() => actions.navigateToPage({ to: '/log', params: { from: 'card' } })}>Go to the log</Button>
      </ButtonRow>
      <Overlays actions={actions} />
      <Tabs defaultSelected="data">
        <Tab tabId="data" title="Invoices"><Data /></Tab>
        <Tab tabId="fields" title="Fields"><Fields /></Tab>
        <Tab tabId="feedback" title="Feedback"><Feedback /></Tab>
      </Tabs>
    </Flex>
  );
};
`;
