package parley.registration.adapter.web;

import parley.platform.refusal.RefusedException;
import parley.registration.application.Refusals;
import parley.registration.domain.ForumId;

/** What an address names. */
final class Addressed {

    private Addressed() {}

    /** A code that no forum can have is an unknown forum. */
    static ForumId forum(String code) {
        return ForumId.of(code)
                .orElseThrow(() -> new RefusedException(Refusals.unknownForum(code)));
    }
}
