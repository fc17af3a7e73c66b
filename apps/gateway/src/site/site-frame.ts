/** Token of the SiteFrame: where the site stands, and the addresses of its stylesheet and icon. */
export const SITE_FRAME = Symbol('SiteFrame');
