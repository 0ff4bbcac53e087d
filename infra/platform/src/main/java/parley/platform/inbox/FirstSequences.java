package parley.platform.inbox;

import parley.platform.inbox.InboxStore.First;

/** With which sequence a key that this group has not seen may begin. */
@FunctionalInterface
interface FirstSequences {

    First of(String topic, int partition);
}
