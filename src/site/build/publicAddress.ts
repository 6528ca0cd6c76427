/**
 * The public address, where one is known: canonical links and the sitemap need it, and feeds, cards and the page’s
 * description for programs write it where they can. Without it the build is the same site, its addresses relative.
 */
export const PUBLIC_ADDRESS: URL | undefined = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;
