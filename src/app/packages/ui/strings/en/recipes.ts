/** Texts of the page with recipes. Labels of properties and options are not here: HubSpot shows them in English. */
export const recipes = {
  intro:
    'Five workflows to build in HubSpot with what ClearSync writes. They are yours: ClearSync never builds, starts or changes a workflow.',
  plan: {
    title: 'What it takes',
    workflows:
      'Workflows need a Professional or Enterprise edition of a HubSpot hub. Each recipe says what to do without one: a saved view with the same filters, which every plan has.',
    objects:
      'All of them work for contacts and for companies: choose contact-based or company-based when you create the workflow.',
  },
  flag: {
    title: 'Keep the first fill out',
    text: 'The first import fills many records at once. A record has Yes in "{label}" from then until its first change afterwards, so a trigger that demands No does not start for what was already there.',
    missing:
      'The property belongs to the Full pack. If your account does not have it, answer No when HubSpot asks whether to enroll records that meet the trigger already.',
  },
  purpose: 'What it is for',
  trigger: 'Trigger',
  triggerText:
    'In the workflow, choose the trigger "When filter criteria is met" and join these conditions by AND.',
  property: 'Property',
  condition: 'Condition',
  internal: 'Internal name',
  also: 'Also useful in its e-mails, tasks and branches',
  steps: 'Step by step',
  free: 'Without workflows',
  test: 'How to test it',
  packs: { A: 'Core pack', B: 'Standard pack', C: 'Full pack' },
  needsPack: 'Needs the {pack} of properties.',
  copy: 'Copy {name}',
  copied: 'Copied',
  notCopied: 'HubSpot did not let us copy. The internal name is {name}.',
  conditions: {
    any: 'is any of {options}',
    known: 'is known',
    withinDays: { one: 'is less than {count} day from now', other: 'is less than {count} days from now' },
  },
  all: {
    dunning: {
      title: 'Dunning: a payment failed',
      purpose:
        'Somebody calls or writes while Stripe still tries again, instead of after the subscription has ended. It stops by itself when the payment comes.',
      steps: {
        create:
          'Open Automation, Workflows, create a workflow from scratch, contact-based, and set the trigger above.',
        reenroll: 'Turn on re-enrollment for "Payment health", so that the next failure starts it again.',
        task: 'Add a task for the owner of the record, due today: "Payment failed". Insert "Decline reason" and "Amount overdue" into its text.',
        mail: 'Add an e-mail that asks for another card. If Stripe sends such e-mails already, turn off one of the two.',
        wait: 'Add a delay until the date in "Next payment retry", then one more day.',
        branch: 'Add an if/then branch: when "Payment health" is Healthy, end here; else go on.',
        call: 'Add a task to call, with high priority, when "Failed payments in a row" is 3 or more.',
        on: 'Review the workflow, answer No to enrolling those who meet the trigger already, and turn it on.',
      },
      free: 'Save a view of contacts with "Payment health" is any of Retrying, Overdue, Action required, sorted by "Amount overdue". Look at it every morning.',
      test: 'Connect a Stripe test key, give a test customer the card 4000 0000 0000 0341 and let its trial end: the payment fails, and within seconds its record says Retrying. The record must show up in the history of the workflow.',
    },
    save: {
      title: 'Save: a customer cancels',
      purpose:
        'The owner learns of a planned cancellation the moment it is set, with its reason and date, while the customer is still there.',
      steps: {
        create:
          'Open Automation, Workflows, create a workflow from scratch, contact-based, and set the trigger above.',
        reenroll: 'Turn on re-enrollment for "Customer status".',
        branch:
          'Add an if/then branch on "Cancellation reason": Too expensive, Missing features or Switched service, and all others.',
        task: 'In each branch, add a task for the owner, due tomorrow, with "MRR" and "Cancels / cancelled on" in its text and the offer that fits the reason.',
        wait: 'Add a delay of seven days.',
        check:
          'Add an if/then branch: when "Customer status" is Paying again, the cancellation was taken back; end here.',
        notify: 'Else send an internal notification to the manager of the owner.',
        on: 'Review the workflow, answer No to enrolling those who meet the trigger already, and turn it on.',
      },
      free: 'Save a view of contacts with "Customer status" is any of Canceling, sorted by "Cancels / cancelled on". The next to leave stands on top.',
      test: 'In Stripe test mode, set a subscription to cancel at the end of its period. The record says Canceling, with the date. Take it back: it says Paying, the date is empty, and the workflow ends at its check.',
    },
    trial: {
      title: 'Trial: it ends soon',
      purpose:
        'People in a trial hear from a person before it ends, and those without a payment method are told apart from those who will simply pay.',
      steps: {
        create:
          'Open Automation, Workflows, create a workflow from scratch, contact-based, and set the trigger above.',
        branch: 'Add an if/then branch: "Payment health" is any of No payment method, and all others.',
        ask: 'Without a payment method: add an e-mail with the link where a card can be added, and a task to call for the owner.',
        remind:
          'With one: add an e-mail that says on which day "Trial ends" and what "Next renewal amount (estimate)" will be.',
        wait: 'Add a delay until the date in "Trial ends", then one more day.',
        check:
          'Add an if/then branch on "Customer status": Paying ends here; for all others add a task that asks what was missing.',
        on: 'Review the workflow and turn it on.',
      },
      free: 'Save a view of contacts with "Customer status" is any of Trialing, sorted by "Trial ends".',
      test: 'In Stripe test mode, start a subscription with a trial of two days and no card. Its record says Trialing and No payment method, and the workflow takes the first branch.',
    },
    lifecycle: {
      title: 'Lifecycle stage by status',
      purpose:
        'The lifecycle stage follows what people pay, so that lists, reports and campaigns mean real customers.',
      steps: {
        create:
          'Open Automation, Workflows, create a workflow from scratch, contact-based, and set the trigger above.',
        reenroll: 'Turn on re-enrollment for "Customer status", so that each change is followed.',
        branch: 'Add a branch on the value of "Customer status".',
        customer: 'Paying, Past due and Canceling: set "Lifecycle stage" to Customer.',
        trial: 'Trialing and Free: set it to Opportunity, or to a stage of your own.',
        churned:
          'Churned: HubSpot moves a stage only forward, so first clear "Lifecycle stage", then set it to a stage of your own, such as Former customer.',
        on: 'This one may also run for those who are there already. To correct all stages at once, leave out the condition on the first fill and answer Yes to enrolling; e-mails that start by the stage must be turned off before.',
      },
      free: 'Save one view for each status and set "Lifecycle stage" there for all records at once, once a week.',
      test: 'Choose one paying contact, set its stage to Lead by hand and enroll it manually: it must be Customer again.',
    },
    priceShock: {
      title: 'Price shock: a discount ends',
      purpose:
        'When a discount ends, the next invoice is higher, and people who did not expect it cancel. Tell them before, and offer a yearly plan.',
      steps: {
        create:
          'Open Automation, Workflows, create a workflow from scratch, contact-based, and set the trigger above.',
        task: 'Add a task for the owner, due in two days: "The discount ends". Insert "Discount ends" and "Next renewal amount (estimate)" into its text.',
        branch:
          'Add an if/then branch on "Billing interval": Monthly gets the offer of a yearly plan, all others a plain notice.',
        mail: 'In each branch, add the e-mail. Say the new price and its date; call the amount an estimate, as taxes and usage are not in it.',
        on: 'Review the workflow and turn it on.',
      },
      free: 'Save a view of contacts with "Discount ends" is less than 30 days from now, sorted by "MRR".',
      test: 'In Stripe test mode, put a coupon that repeats for one month on a subscription. "Discount ends" is filled within seconds, and the record meets the trigger.',
    },
  },
  flagNotes: {
    dunning: 'With the last condition, failures that were there before the first import do not start it.',
    save: 'With the last condition, cancellations that were there before the first import do not start it.',
    trial:
      'Leave the last condition out if people who were in a trial at the first import should be written to as well.',
    lifecycle: 'Leave the last condition out to correct the stages of all records once.',
    priceShock:
      'Leave the last condition out if discounts that were there at the first import should count as well.',
  },
} as const;
