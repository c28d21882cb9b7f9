import * as buttons from './actions/buttons.tsx';
import * as dropdown from './actions/Dropdown.tsx';
import { Image } from './actions/Image.tsx';
import { Link } from './actions/Link.tsx';
import { Icon } from './art/Icon.tsx';
import { Illustration } from './art/Illustration.tsx';
import { BarChart } from './charts/BarChart.tsx';
import { LineChart } from './charts/LineChart.tsx';
import * as statistics from './data/statistics.tsx';
import * as table from './data/table.tsx';
import { Alert } from './feedback/Alert.tsx';
import { ProgressBar } from './feedback/ProgressBar.tsx';
import { StepIndicator } from './feedback/StepIndicator.tsx';
import * as states from './feedback/states.tsx';
import { Form } from './fields/Form.tsx';
import * as selects from './fields/selects.tsx';
import * as textFields from './fields/textFields.tsx';
import { TextArea } from './fields/textFields.tsx';
import * as toggles from './fields/toggles.tsx';
import { Accordion } from './layout/Accordion.tsx';
import * as layout from './layout/layout.tsx';
import * as tabs from './layout/tabs.tsx';
import * as overlays from './overlay/overlays.tsx';
import { Tooltip } from './overlay/Tooltip.tsx';
import * as pages from './page/pages.tsx';
import * as tags from './text/tags.tsx';
import * as text from './text/text.tsx';

/** Every component of HubSpot's that this page draws, by the name that the bundle sends. */
export const drawings = {
  ...buttons,
  ...dropdown,
  ...layout,
  ...overlays,
  ...pages,
  ...selects,
  ...states,
  ...statistics,
  ...table,
  ...tabs,
  ...tags,
  ...text,
  ...textFields,
  ...toggles,
  Accordion,
  Alert,
  BarChart,
  Form,
  Icon,
  Illustration,
  Image,
  LineChart,
  Link,
  ProgressBar,
  StepIndicator,
  Textarea: TextArea,
  Tooltip,
};
