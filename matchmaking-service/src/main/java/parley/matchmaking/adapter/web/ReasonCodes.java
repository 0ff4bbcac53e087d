package parley.matchmaking.adapter.web;

import parley.recommendation.Reason;

/** Names of reasons for programs; they stay when words change. */
final class ReasonCodes {

    private ReasonCodes() {}

    static String of(Reason reason) {
        return switch (reason) {
            case Reason.TheyOffer _ -> "THEY_OFFER";
            case Reason.TheySeek _ -> "THEY_SEEK";
            case Reason.SameField _ -> "SAME_FIELD";
            case Reason.SameWords _ -> "SAME_WORDS";
            case Reason.YourMarket _ -> "YOUR_MARKET";
            case Reason.TheirMarket _ -> "THEIR_MARKET";
            case Reason.CommonLanguage _ -> "COMMON_LANGUAGE";
            case Reason.Interpreters _ -> "INTERPRETERS";
            case Reason.LikeSize _ -> "LIKE_SIZE";
            case Reason.CommonIntent _ -> "COMMON_INTENT";
            case Reason.YourTaste _ -> "YOUR_TASTE";
            case Reason.WellLiked _ -> "WELL_LIKED";
            case Reason.Unexplored _ -> "UNEXPLORED";
        };
    }
}
