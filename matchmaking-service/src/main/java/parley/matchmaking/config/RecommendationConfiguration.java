package parley.matchmaking.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.Authority;
import parley.matchmaking.application.Companies;
import parley.matchmaking.application.Consents;
import parley.matchmaking.application.Interpreters;
import parley.matchmaking.application.KeptRecommenders;
import parley.matchmaking.application.Meetings;
import parley.matchmaking.application.RecommendCompanies;
import parley.matchmaking.application.Recommendable;
import parley.matchmaking.application.RecommendationInput;
import parley.matchmaking.application.RequestRulebooks;
import parley.matchmaking.application.SidePapers;
import parley.matchmaking.application.TradeProfiles;

@Configuration(proxyBeanMethods = false)
class RecommendationConfiguration {

    @Bean
    Recommendable recommendable(Consents consents, RecommendationSettings settings) {
        return new Recommendable(consents, settings.consent());
    }

    @Bean
    RecommendationInput recommendationInput(
            Companies companies,
            TradeProfiles profiles,
            Interpreters interpreters,
            Meetings meetings,
            SidePapers papers,
            RequestRulebooks rules,
            Recommendable recommendable) {
        return new RecommendationInput(
                companies, profiles, interpreters, meetings, papers, rules, recommendable);
    }

    @Bean
    KeptRecommenders keptRecommenders(RecommendationInput input, RecommendationSettings settings) {
        return new KeptRecommenders(
                input, settings.listLength(), settings.freshFor(), System::nanoTime);
    }

    @Bean
    RecommendCompanies recommendCompanies(
            Authority authority,
            Companies companies,
            KeptRecommenders recommenders,
            Recommendable recommendable) {
        return new RecommendCompanies(authority, companies, recommenders, recommendable);
    }
}
