/** System Administrator and System Customizer: the same ids in every environment. */
export const adminRoleIds = [
  '627090ff-40a3-4053-8790-584edc5be201',
  '119f245c-3cc8-4b62-b31c-d1a046ced15d',
] as const;

export const isAdminRole = (id: string): boolean => adminRoleIds.some((each) => each === id);
