/** What a card is drawn with besides what it says: nothing done to it, and nothing that listens. */
export const nothing = () => {};

export const CARD_PROPS = {
  pinned: false,
  back: null,
  copied: null,
  outdated: false,
  onPin: nothing,
  onClose: nothing,
  onBack: nothing,
  onOpen: nothing,
  onJump: nothing,
  onCopy: nothing,
  onEntry: nothing,
  onHide: nothing,
};
