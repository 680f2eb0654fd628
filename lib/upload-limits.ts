/** Of a picture that somebody uploads. The browser asks first, so that nothing is sent for nothing. */
export const mostPictureBytes = 2 * 1024 * 1024;

/** The same of a file of a note. */
export const mostFileBytes = 10 * 1024 * 1024;
