package org.corroborate;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.corroborate.accounts.TooManyTries;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SimpleRedirectSessionInformationExpiredStrategy;

/**
 * The doors of the web: Vaadin guards its views, what pages are drawn with is for all, everything else wants a person who
 * is signed in.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /**
     * Pages take everything from this server and send nothing elsewhere, whatever a document's text might smuggle in.
     * Vaadin starts by an inline script and calls functions by their text, hence the two exceptions for scripts.
     */
    private static final String OWN_THINGS_ONLY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** Pages that Vaadin writes are sent before Spring Security would add its headers, so it adds them first. */
    private static final ObjectPostProcessor<HeaderWriterFilter> AT_ONCE = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    SecurityFilterChain doors(HttpSecurity http, SessionRegistry sessions) {
        http.authorizeHttpRequests(
                asked -> asked.requestMatchers("/corroborate/**", "/aura/**").permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), it -> it.loginView("/login")
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(it -> it.failureHandler(refused()));
        http.headers(SecurityConfiguration::headers);
        http.sessionManagement(it -> it.maximumSessions(-1)
                .sessionRegistry(sessions)
                .expiredSessionStrategy(
                        new SimpleRedirectSessionInformationExpiredStrategy("/login", new UidlRedirectStrategy())));
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(OWN_THINGS_ONLY))
                .frameOptions(it -> it.deny())
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy("camera=(), geolocation=(), microphone=()"))
                .withObjectPostProcessor(AT_ONCE);
    }

    /** Back to the form: with the seconds to wait, or with an error that does not say which of the two was wrong. */
    private static AuthenticationFailureHandler refused() {
        var redirect = new DefaultRedirectStrategy();
        return (request, response, why) -> redirect.sendRedirect(
                request, response, why instanceof TooManyTries it ? "/login?wait=" + it.seconds() : "/login?error");
    }

    /** Tells the registry when a session ends. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
