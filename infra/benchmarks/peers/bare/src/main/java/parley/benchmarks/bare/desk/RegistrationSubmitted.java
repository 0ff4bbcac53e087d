package parley.benchmarks.bare.desk;

record RegistrationSubmitted(String registrationId, String participantType) {}
