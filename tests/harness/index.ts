export { bootNewsroom, type Newsroom, type NewsroomOptions } from './newsroom';
export { openPremises, type DatabaseClient, type Premises, type Seed } from './premises';
export { demoAccounts, signedIn, signIn, type Account, type DemoAccounts } from './sign-in';
export { spawnNewsroom, type SpawnedNewsroom } from './spawned-newsroom';
export { openConversation, type Conversation } from './conversation';
export { catchMail, type CaughtLetter, type MailCatcher } from './mail-catcher';
export {
  isTooWide,
  launchBrowser,
  openBrowser,
  openScreen,
  signInByHand,
  type EditorsBrowser,
  type EditorsScreen,
} from './browser';
export { atBest } from './at-best';
export { atStory } from './story-screen';
