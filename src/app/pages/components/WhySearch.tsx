import { getWhy } from '@clearsync/ui/api/getWhy';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { home } from '@clearsync/ui/strings/home';
import { Flex, Form, Heading, Input, LoadingButton } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { WhyAnswer } from './WhyAnswer.tsx';

/** One field that says why something of Stripe is not in HubSpot. */
export function WhySearch() {
  const words = home.why;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const why = useSubmit(getWhy);
  const ask = () => {
    const q = text.trim();
    const wrong = q === '' ? words.empty : q.length > 500 ? words.long : null;
    setProblem(wrong);
    if (wrong === null) void why.send(q);
  };
  return (
    <Column gap="sm">
      <Heading>{words.heading}</Heading>
      <Form onSubmit={ask} preventDefault={true}>
        <Flex gap="sm" align="end" wrap={true}>
          <Input
            name="why"
            label={words.label}
            description={words.description}
            value={text}
            onInput={setText}
            error={problem !== null}
            {...(problem === null ? {} : { validationMessage: problem })}
            testId="why"
          />
          <LoadingButton type="submit" size="sm" variant="secondary" loading={why.sending} testId="ask">
            {words.ask}
          </LoadingButton>
        </Flex>
      </Form>
      {why.failure === null ? null : <FailureAlert failure={why.failure} />}
      {why.value === null ? null : <WhyAnswer why={why.value} />}
    </Column>
  );
}
