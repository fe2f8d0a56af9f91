/** Short names for the platform's dataset types. */
export type DataSet = ComponentFramework.PropertyTypes.DataSet;
export type EntityRecord = ComponentFramework.PropertyHelper.DataSetApi.EntityRecord;
export type Column = ComponentFramework.PropertyHelper.DataSetApi.Column;
export type FilterExpression = ComponentFramework.PropertyHelper.DataSetApi.FilterExpression;
export type ConditionExpression = ComponentFramework.PropertyHelper.DataSetApi.ConditionExpression;
