import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.types';
import { DateTimeScalar } from '../graphql/date-time.scalar';
import { PageInfo } from '../graphql/page-info.types';
import { AssetType } from './asset';

registerEnumType(AssetType, {
  name: 'AssetType',
  description: 'A kind of asset that can be copied (A1).',
  valuesConfig: {
    MARKETING_EMAIL: { description: 'A marketing e-mail; only automated ones are copied.' },
    LIST: { description: 'A list of contacts or companies, without its members.' },
    FORM: { description: 'A form, without its submissions.' },
  },
});

@ObjectType({
  description: 'Where a copy came from, and whether either side has changed since (A4).',
  simpleResolvers: true,
})
export class AssetOrigin {
  @Field(() => Account, { description: 'The account that it was copied from.' })
  account!: Account;

  @Field(() => ID, { description: 'The id of the asset there.' })
  assetId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was copied, last when it was copied again.' })
  copiedAt!: string;

  @Field(() => Boolean, {
    description:
      'Whether the name or the content of the original is another now, or the original is gone; false when its account is no longer in the organization, of which nothing is told any more (A3).',
  })
  sourceChanged!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the name, the content or the state of the copy is another now; then `REPLACE` leaves it alone (A8).',
  })
  copyChanged!: boolean;
}

@ObjectType({ description: 'A marketing e-mail, list or form of one account.', simpleResolvers: true })
export class Asset {
  @Field(() => ID, { description: 'Its id among the assets of its type in its account.' })
  id!: string;

  @Field(() => Account, { description: 'The account that it belongs to.' })
  account!: Account;

  @Field(() => AssetType, { description: 'What it is.' })
  type!: AssetType;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, {
    description: 'Its state as the owning system gives it; of a fresh copy `DRAFT`, `UNPUBLISHED` or `PAUSED` (A5).',
  })
  state!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: string;

  @Field(() => AssetOrigin, { nullable: true, description: 'Where it was copied from; null when it is no copy (A4).' })
  copiedFrom!: AssetOrigin | null;
}

@ObjectType({ description: 'An asset and its place in the list.', simpleResolvers: true })
export class AssetEdge {
  @Field(() => String, { description: 'Its place, to page on from.' })
  cursor!: string;

  @Field(() => Asset, { description: 'The asset.' })
  node!: Asset;
}

@ObjectType({ description: 'A page of assets, last changed first.', simpleResolvers: true })
export class AssetConnection {
  @Field(() => [AssetEdge], { description: 'The assets with their places.' })
  edges!: AssetEdge[];

  @Field(() => [Asset], { description: 'The assets.' })
  nodes!: Asset[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}
