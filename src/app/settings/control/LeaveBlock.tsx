import type { Answer } from '@clearsync/ui/api/answer';
import { Column } from '@clearsync/ui/components/Column';
import { control } from '@clearsync/ui/strings/control';
import { Button, Flex, Heading, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { LeaveModal } from './LeaveModal.tsx';
import { CHOICES, FIRST, type Leaving } from './leaving.ts';

export interface LeaveProps {
  kind: 'disconnect' | 'uninstall';
  /** Of the connection, to tell the blocks of a page apart. */
  id: string;
  title: string;
  call: (leaving: Leaving) => Promise<Answer<{ message: string }>>;
  onLeft: (message: string) => void;
}

/** Leaving: what becomes of the data is chosen first, and nothing happens before the dialogue is confirmed. */
export function LeaveBlock(props: LeaveProps) {
  const { kind, id, title } = props;
  const [leaving, setLeaving] = useState(FIRST);
  const words = control.danger;
  return (
    <Column gap="md">
      <Heading>{title}</Heading>
      <Text>{words[`${kind}Text`]}</Text>
      {CHOICES.map(([name, values]) => {
        const options: Record<string, { label: string; description: string }> = words[`${name}Of`];
        return (
          <ToggleGroup
            key={name}
            toggleType="radioButtonList"
            name={`${name}-${id}`}
            label={words[name]}
            options={values.map((value) => ({ label: '', ...options[value], value }))}
            value={leaving[name]}
            onChange={(value) => {
              const chosen = values.find((one) => one === value);
              if (chosen !== undefined) setLeaving({ ...leaving, [name]: chosen });
            }}
            testId={`${name}-${id}`}
          />
        );
      })}
      <Flex>
        <Button
          variant="destructive"
          overlay={<LeaveModal {...props} leaving={leaving} />}
          testId={`leave-${id}`}
        >
          {words[kind]}
        </Button>
      </Flex>
    </Column>
  );
}
