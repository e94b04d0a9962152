package org.plenary.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Whatever tests have made for each other, made when one of them asks for it. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
    basePackages = "org.plenary",
    lazyInit = true,
    useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter(TestComponent.class),
    excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
class Worlds {}
