package parley.matchmaking.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.OfferFreePlaces;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}/consultation/offers")
class OffersController {

    private final OfferFreePlaces offer;

    OffersController(OfferFreePlaces offer) {
        this.offer = offer;
    }

    record OffersView(List<OfferView> items) {}

    record OfferView(UUID meetingId, String requester, String responder, List<SlotView> slots) {

        static OfferView of(OfferFreePlaces.Offer offer) {
            return new OfferView(
                    offer.meeting().id().value(),
                    offer.meeting().requester().reference(),
                    offer.meeting().responder().reference(),
                    offer.slots().stream().map(SlotView::of).toList());
        }
    }

    record SlotView(int slot, Instant start, Instant end) {

        static SlotView of(OfferFreePlaces.FreeSlot free) {
            return new SlotView(free.slot(), free.time().start(), free.time().end());
        }
    }

    @GetMapping
    OffersView offers(@PathVariable String forum, Caller caller) {
        return new OffersView(
                offer.offers(new ForumId(forum), caller).orThrow().stream()
                        .map(OfferView::of)
                        .toList());
    }
}
