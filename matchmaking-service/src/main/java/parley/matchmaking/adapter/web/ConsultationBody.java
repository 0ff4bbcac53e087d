package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.List;
import parley.matchmaking.domain.consultation.EngagedInterpreter;
import parley.matchmaking.domain.consultation.ProposedSetUp;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedInterpreter;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedUnavailability;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.SlotGrid;
import parley.matchmaking.domain.consultation.Unavailability;
import parley.scheduling.LanguagePair;

/** A consultation's set-up as an organiser writes and reads it. */
record ConsultationBody(
        @NotNull String date,
        @NotNull String timeZone,
        @NotNull Integer slotMinutes,
        @NotNull Integer breakMinutes,
        @NotNull List<@NotNull String> slots,
        @NotNull Integer videoRooms,
        @NotNull @Valid List<@NotNull InterpreterBody> interpreters,
        @NotNull @Valid List<@NotNull UnavailabilityBody> unavailability) {

    record InterpreterBody(
            @NotNull String reference,
            @NotNull List<@NotNull String> pairs,
            @NotNull List<@NotNull Integer> unavailableSlots) {

        static InterpreterBody of(EngagedInterpreter engaged) {
            return new InterpreterBody(
                    engaged.who().reference(),
                    engaged.pairs().stream().map(LanguagePair::toString).sorted().toList(),
                    List.copyOf(engaged.unavailable()));
        }

        ProposedInterpreter proposed() {
            return new ProposedInterpreter(reference, pairs, unavailableSlots);
        }
    }

    record UnavailabilityBody(@NotNull String company, @NotNull List<@NotNull Integer> slots) {

        static UnavailabilityBody of(Unavailability one) {
            return new UnavailabilityBody(one.company().reference(), List.copyOf(one.slots()));
        }

        ProposedUnavailability proposed() {
            return new ProposedUnavailability(company, slots);
        }
    }

    static ConsultationBody of(SetUp setUp) {
        SlotGrid grid = setUp.grid();
        return new ConsultationBody(
                grid.date().toString(),
                grid.zone().getId(),
                (int) grid.length().toMinutes(),
                (int) grid.rest().toMinutes(),
                grid.starts().stream().map(LocalTime::toString).toList(),
                setUp.videoRooms(),
                setUp.interpreters().stream().map(InterpreterBody::of).toList(),
                setUp.unavailability().stream().map(UnavailabilityBody::of).toList());
    }

    ProposedSetUp proposed() {
        return new ProposedSetUp(
                date,
                timeZone,
                slotMinutes,
                breakMinutes,
                slots,
                videoRooms,
                interpreters.stream().map(InterpreterBody::proposed).toList(),
                unavailability.stream().map(UnavailabilityBody::proposed).toList());
    }
}
