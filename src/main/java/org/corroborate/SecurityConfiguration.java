package org.corroborate;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** The doors of the web: Vaadin guards its views, what pages are drawn with is for all, everything else wants a person who is signed in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    @Bean
    SecurityFilterChain doors(HttpSecurity http) {
        http.authorizeHttpRequests(
                asked -> asked.requestMatchers("/corroborate/**", "/aura/**").permitAll());
        return http.with(VaadinSecurityConfigurer.vaadin(), it -> it.loginView("/login")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }
}
