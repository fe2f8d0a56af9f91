/** What a seller may do with a property: column security and the form's own switch together. */
export interface PropertyState {
  readonly readable: boolean;
  readonly editable: boolean;
}

/** A property that is not bound to a column has no security: it can be read and written. */
export const propertyState = (
  property: ComponentFramework.PropertyTypes.Property,
  isControlDisabled: boolean,
): PropertyState => ({
  readable: property.security?.readable ?? true,
  editable: !isControlDisabled && (property.security?.editable ?? true),
});
