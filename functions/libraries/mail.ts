/** The mail library; loaded with the first mail. */
export { createTransport } from 'nodemailer';
