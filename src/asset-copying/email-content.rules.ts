import { constant, foreign, listOf, mapOf, object, scalar } from './content-shape.rules';
import { isEmpty, refuse, type Part } from './content-walk';
import { emailModule } from './email-module.rules';
import { templated } from './email-text.rules';

const sectionStyle = mapOf(scalar);
const column = object({ id: scalar, width: scalar, widgets: listOf(scalar) });
/** Where the modules stand: sections of columns that name them. */
const flexArea = object({
  boxFirstElementIndex: scalar,
  boxLastElementIndex: scalar,
  boxed: scalar,
  isSingleColumnFullWidth: scalar,
  sections: listOf(object({ id: scalar, columns: listOf(column), style: sectionStyle })),
});

const font = object(
  Object.fromEntries(['bold', 'color', 'font', 'italic', 'size', 'underline'].map((n) => [n, scalar])),
);
const colors = [1, 2, 3, 4, 5, 6].map((n) => `colorPickerFavorite${n}`);
const styleSettings = object({
  ...Object.fromEntries(
    [
      'backgroundColor',
      'backgroundImageType',
      'bodyBorderColor',
      'bodyBorderColorChoice',
      'bodyBorderWidth',
      'bodyColor',
      ...colors,
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
    ].map((name) => [name, scalar]),
  ),
  buttonStyleSettings: object({ backgroundColor: styleOf, cornerRadius: scalar, fontStyle: font }),
  dividerStyleSettings: object({ color: styleOf, height: scalar, lineType: scalar }),
  headingOneFont: font,
  headingTwoFont: font,
  linksFont: font,
});

/** A colour is a text, or an object of a few scalars. */
function styleOf(value: unknown, walk: Parameters<Part>[1]): unknown {
  return typeof value === 'object' ? mapOf(scalar)(value, walk) : scalar(value, walk);
}

/** HubSpot's own templates are the same in every account. */
const templatePath: Part = (value, walk) => {
  if (typeof value === 'string' && /^@hubspot\/[\w./-]+$/.test(value)) return value;
  const reference = `template ${String(value).slice(0, 80)}`;
  return isEmpty(value) ? value : refuse(walk, reference, `The ${reference} is an account’s own (A6).`);
};

/**
 * A marketing e-mail: its subject, texts, modules and looks. Senders, recipients, schedules, statistics, tests, subscription,
 * campaign, domains, people, ids and times stay behind (A5); it is a draft.
 */
export const emailContent: Part = object({
  name: scalar,
  subject: templated,
  type: scalar,
  subcategory: scalar,
  language: scalar,
  emailTemplateMode: scalar,
  state: constant('DRAFT'),
  archived: constant(false),
  isPublished: constant(false),
  content: object({
    flexAreas: mapOf(flexArea),
    plainTextVersion: templated,
    smartFields: foreignKeys('smart field'),
    styleSettings,
    templatePath,
    widgetContainers: foreignKeys('widget container'),
    widgets: mapOf(emailModule),
  }),
});

/** Parts that are told by their keys, none of which is known here. */
function foreignKeys(what: string): Part {
  return (value, walk) => foreign(what)(typeof value === 'object' && value !== null ? Object.keys(value) : value, walk);
}
