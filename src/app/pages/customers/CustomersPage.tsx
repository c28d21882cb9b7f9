import { CUSTOMER_LISTS } from '@clearsync/contract/customers';
import { usePageRoute } from '@hubspot/ui-extensions/pages';
import { NoSuchPage } from '../components/frame/NoSuchPage.tsx';
import { CustomersList } from './CustomersList.tsx';

/** One of the lists behind the counts of the home page; its name is in the address. */
export function CustomersPage() {
  const { params } = usePageRoute();
  const list = CUSTOMER_LISTS.find((each) => each === params['list']);
  return list === undefined ? <NoSuchPage /> : <CustomersList key={list} list={list} />;
}
