/** Services that own data, and whose own second entry knows what can be done with them. */
export const OWNERS = ['articles', 'comments', 'recommendations', 'accounts'] as const;
