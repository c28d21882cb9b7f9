/** A card that throws while rendering. */
export const sampleSidebar = `
import { Text, hubspot } from '@hubspot/ui-extensions';
const Crash = () => {
  if (Date.now() > 0) throw new Error('the figures are missing');
  return <Text>never</Text>;
};
hubspot.extend(() => <Crash />);
`;

/** A settings page: a password field that validates at every keystroke, and a form. */
export const sampleSettings = `
import { useState } from 'react';
import { Button, Flex, Form, Input, Text, hubspot } from '@hubspot/ui-extensions';
const Settings = () => {
  const [key, setKey] = useState('');
  const [committed, setCommitted] = useState('');
  const [sent, setSent] = useState('');
  const wrong = key !== '' && !key.startsWith('rk_');
  return (
    <Form onSubmit={(event) => setSent(JSON.stringify(event.targetValue))}>
      <Input name="key" label="Restricted API key" type="password" value={key} required onInput={setKey} onChange={setCommitted}
        error={wrong} validationMessage={wrong ? 'It starts with rk_' : ''} description="We encrypt it." />
      <Flex gap="sm"><Button type="submit" variant="primary" disabled={wrong || key === ''}>Check key</Button></Flex>
      <Text>typed {key.length}, committed {committed.length}, sent {sent}</Text>
    </Form>
  );
};
hubspot.extend(() => <Settings />);
`;

/** An app page with two routes. */
export const samplePages = `
import { Text, hubspot } from '@hubspot/ui-extensions';
import { PageLink, PageRoutes, PageTitle, createPageRouter, usePageRoute } from '@hubspot/ui-extensions/pages';
const Home = () => <><PageTitle>Sample home</PageTitle><PageLink to="/log" params={{ from: 'home' }}>Open the log</PageLink></>;
const Log = () => {
  const route = usePageRoute();
  return <><PageTitle>Sample log</PageTitle><Text>came from {route.params.from}</Text></>;
};
const Router = createPageRouter(
  <PageRoutes><PageRoutes.IndexRoute component={Home} /><PageRoutes.Route path="/log" component={Log} /></PageRoutes>,
);
hubspot.extend(() => <Router />);
`;
