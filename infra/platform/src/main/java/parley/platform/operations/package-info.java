/** What an operator asks every service: outbox, inbox, dead letters. */
@NullMarked
package parley.platform.operations;

import org.jspecify.annotations.NullMarked;
