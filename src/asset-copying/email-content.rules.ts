import { constant, foreign, listOf, mapOf, object } from './content-shape.rules';
import { lookFields, looks } from './content-style.rules';
import {
  apiNameOrDropped,
  apiWordOrDropped,
  flagOrDropped,
  languageOrDropped,
  orDropped,
  smallOrDropped,
} from './content-value.rules';
import { drop, isEmpty, isObject, LEFT_OUT, refuse, told, type JsonObjectValue, type Part } from './content-walk';
import { emailModule } from './email-module.rules';
import { templated } from './templated-text.rules';

/** How parts of a content call each other. */
const LOCAL_NAME = /^[A-Za-z][\w-]{0,79}$/;
const isLocalName = (key: string): boolean => LOCAL_NAME.test(key);
const place = orDropped(/^(section|column)([-_]\d+)*$/);

/** Where the modules stand: sections of columns that name modules of the same content. */
function flexAreas(widgets: JsonObjectValue): Part {
  const widget: Part = (value, walk) =>
    typeof value === 'string' && isLocalName(value) && isObject(Object.hasOwn(widgets, value) ? widgets[value] : null)
      ? value
      : drop(walk);
  const column = object({ id: place, width: smallOrDropped, widgets: listOf(widget) });
  const flexArea = object({
    boxFirstElementIndex: smallOrDropped,
    boxLastElementIndex: smallOrDropped,
    boxed: flagOrDropped,
    isSingleColumnFullWidth: flagOrDropped,
    sections: listOf(object({ id: place, columns: listOf(column), style: looks })),
  });
  return mapOf(flexArea, isLocalName);
}

const font = object(lookFields(['bold', 'color', 'font', 'italic', 'size', 'underline']));
const styleSettings = object({
  ...lookFields([
    'backgroundColor',
    'backgroundImageType',
    'bodyBorderColor',
    'bodyBorderColorChoice',
    'bodyBorderWidth',
    'bodyColor',
    ...[1, 2, 3, 4, 5, 6].map((n) => `colorPickerFavorite${n}`),
    'emailBodyPadding',
    'emailBodyWidth',
    'primaryAccentColor',
    'primaryFont',
    'primaryFontColor',
    'primaryFontLineHeight',
    'primaryFontSize',
    'secondaryAccentColor',
    'secondaryFont',
    'secondaryFontColor',
    'secondaryFontLineHeight',
    'secondaryFontSize',
  ]),
  buttonStyleSettings: object({ ...lookFields(['backgroundColor', 'cornerRadius']), fontStyle: font }),
  dividerStyleSettings: object(lookFields(['color', 'height', 'lineType'])),
  headingOneFont: font,
  headingTwoFont: font,
  linksFont: font,
});

/** HubSpot's own templates are the same in every account. */
const templatePath: Part = (value, walk) => {
  if (isEmpty(value)) return LEFT_OUT;
  if (typeof value === 'string' && /^@hubspot(\/\w[\w.-]{0,99}){1,9}$/.test(value)) return value;
  const reference = `template ${typeof value === 'string' ? told(value) : 'without a path'}`;
  return refuse(walk, reference, `The ${reference} is an account’s own (A6).`);
};

/** Parts that are told by their keys, none of which is known here. */
function foreignKeys(what: string): Part {
  return (value, walk) => foreign(what)(isObject(value) ? Object.keys(value) : value, walk) && LEFT_OUT;
}

const body: Part = (value, walk) => {
  const widgets = isObject(value) && isObject(value['widgets']) ? value['widgets'] : {};
  return object({
    flexAreas: flexAreas(widgets),
    plainTextVersion: templated,
    smartFields: foreignKeys('smart field'),
    styleSettings,
    templatePath,
    widgetContainers: foreignKeys('widget container'),
    widgets: mapOf(emailModule, isLocalName),
  })(value, walk);
};

/**
 * A marketing e-mail: its subject, texts, modules and looks. Senders, recipients, schedules, statistics, tests, subscription,
 * campaign, domains, people, ids and times stay behind (A5); it is a draft.
 */
export const emailContent: Part = object(
  {
    name: templated,
    subject: templated,
    type: apiNameOrDropped,
    subcategory: apiWordOrDropped,
    language: languageOrDropped,
    emailTemplateMode: apiNameOrDropped,
    content: body,
  },
  { state: constant('DRAFT'), archived: constant(false), isPublished: constant(false) },
);
