package parley.registration.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.security.Caller;
import parley.registration.application.FindParticipants;
import parley.registration.domain.Company;
import parley.registration.domain.CompanyId;
import parley.registration.domain.Participant;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.Role;
import parley.registration.domain.Side;

/** Who takes part, for the forum's organisers; how to reach them is with their registrations. */
@RestController
@RequestMapping("/v1/forums/{forum}")
class ParticipantController {

    private final FindParticipants findParticipants;

    ParticipantController(FindParticipants findParticipants) {
        this.findParticipants = findParticipants;
    }

    record ParticipantView(
            String participantId,
            String registrationId,
            @Nullable String reference,
            List<Role> roles,
            @Nullable String companyId) {

        static ParticipantView of(Participant.Known participant) {
            CompanyId company = participant.company();
            return new ParticipantView(
                    participant.id().toString(),
                    participant.registration().toString(),
                    participant.reference() == null ? null : participant.reference().value(),
                    participant.roles(),
                    company == null ? null : company.toString());
        }
    }

    record CompanySummary(
            String companyId,
            String reference,
            String name,
            Side side,
            String country,
            List<String> representatives) {

        static CompanySummary of(Company company) {
            return new CompanySummary(
                    company.id().toString(),
                    company.profile().reference().value(),
                    company.profile().name().value(),
                    company.profile().side(),
                    company.profile().country().code(),
                    company.representatives().stream().map(ParticipantId::toString).toList());
        }
    }

    @GetMapping("/participants")
    Page<ParticipantView> participants(@PathVariable String forum, Paging paging, Caller caller) {
        return findParticipants
                .participants(Addressed.forum(forum), paging, caller)
                .orThrow()
                .map(ParticipantView::of);
    }

    @GetMapping("/companies")
    Page<CompanySummary> companies(@PathVariable String forum, Paging paging, Caller caller) {
        return findParticipants
                .companies(Addressed.forum(forum), paging, caller)
                .orThrow()
                .map(CompanySummary::of);
    }
}
