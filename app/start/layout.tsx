export { default, metadata } from "../drafts/layout";
