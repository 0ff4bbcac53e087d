package parley.benchmarks.bare.registration;

record RegistrationSubmitted(String registrationId, String participantType) {}
