package parley.registration.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.platform.claim.Claims;
import parley.platform.idempotency.StoredAnswers;
import parley.platform.time.ForumClock;
import parley.registration.application.AdmitParticipant;
import parley.registration.application.ApproveRegistration;
import parley.registration.application.CancelRegistration;
import parley.registration.application.ChangeConsent;
import parley.registration.application.ChangeForum;
import parley.registration.application.CheckInParticipant;
import parley.registration.application.CheckIns;
import parley.registration.application.Companies;
import parley.registration.application.CreateForum;
import parley.registration.application.DescribeCompany;
import parley.registration.application.EmailFingerprint;
import parley.registration.application.EraseParticipant;
import parley.registration.application.FindCheckIns;
import parley.registration.application.FindParticipants;
import parley.registration.application.FindRegistrations;
import parley.registration.application.Forums;
import parley.registration.application.OrganisedForums;
import parley.registration.application.Participants;
import parley.registration.application.PhoneNumbers;
import parley.registration.application.Registrations;
import parley.registration.application.RejectRegistration;
import parley.registration.application.SubmitRegistration;
import parley.registration.application.TakeRegistration;
import parley.registration.application.UniqueThings;
import parley.registration.application.WithdrawParticipant;

@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {

    @Bean
    OrganisedForums organisedForums(Forums forums) {
        return new OrganisedForums(forums);
    }

    @Bean
    CreateForum createForum(Forums forums) {
        return new CreateForum(forums);
    }

    @Bean
    ChangeForum changeForum(Forums forums) {
        return new ChangeForum(forums);
    }

    @Bean
    UniqueThings uniqueThings(Claims claims, ClaimSettings settings) {
        return new UniqueThings(claims, new EmailFingerprint(settings.emailKey()));
    }

    @Bean
    SubmitRegistration submitRegistration(
            Forums forums,
            Registrations registrations,
            PhoneNumbers phoneNumbers,
            UniqueThings uniqueThings,
            ForumClock clock) {
        return new SubmitRegistration(
                forums,
                registrations,
                phoneNumbers,
                new TakeRegistration(registrations, uniqueThings, clock));
    }

    @Bean
    FindRegistrations findRegistrations(Registrations registrations, OrganisedForums organised) {
        return new FindRegistrations(registrations, organised);
    }

    @Bean
    ApproveRegistration approveRegistration(
            Registrations registrations, OrganisedForums organised, ForumClock clock) {
        return new ApproveRegistration(registrations, organised, clock);
    }

    @Bean
    RejectRegistration rejectRegistration(
            Registrations registrations,
            OrganisedForums organised,
            UniqueThings uniqueThings,
            ForumClock clock) {
        return new RejectRegistration(registrations, organised, uniqueThings, clock);
    }

    @Bean
    CancelRegistration cancelRegistration(
            Registrations registrations,
            FindRegistrations visible,
            UniqueThings uniqueThings,
            ForumClock clock) {
        return new CancelRegistration(registrations, visible, uniqueThings, clock);
    }

    @Bean
    AdmitParticipant admitParticipant(
            Registrations registrations, Participants participants, Companies companies) {
        return new AdmitParticipant(registrations, participants, companies);
    }

    @Bean
    WithdrawParticipant withdrawParticipant(
            Registrations registrations,
            Participants participants,
            Companies companies,
            UniqueThings uniqueThings) {
        return new WithdrawParticipant(registrations, participants, companies, uniqueThings);
    }

    @Bean
    EraseParticipant eraseParticipant(
            Participants participants,
            Registrations registrations,
            FindRegistrations visible,
            WithdrawParticipant withdrawParticipant,
            StoredAnswers answers,
            ForumClock clock) {
        return new EraseParticipant(
                participants, registrations, visible, withdrawParticipant, answers, clock);
    }

    @Bean
    ChangeConsent changeConsent(
            Participants participants, FindRegistrations visible, ForumClock clock) {
        return new ChangeConsent(participants, visible, clock);
    }

    @Bean
    DescribeCompany describeCompany(Companies companies) {
        return new DescribeCompany(companies);
    }

    @Bean
    CheckInParticipant checkInParticipant(
            Forums forums, Registrations registrations, CheckIns checkIns) {
        return new CheckInParticipant(forums, registrations, checkIns);
    }

    @Bean
    FindCheckIns findCheckIns(CheckIns checkIns, OrganisedForums organised) {
        return new FindCheckIns(checkIns, organised);
    }

    @Bean
    FindParticipants findParticipants(
            Participants participants, Companies companies, OrganisedForums organised) {
        return new FindParticipants(participants, companies, organised);
    }
}
