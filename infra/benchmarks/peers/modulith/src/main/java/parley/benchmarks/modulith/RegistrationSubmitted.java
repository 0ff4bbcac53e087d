package parley.benchmarks.modulith;

import org.springframework.modulith.events.Externalized;

@Externalized("modulith.registrations::#{#this.registrationId()}")
record RegistrationSubmitted(String registrationId, String participantType) {}
