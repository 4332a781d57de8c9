package org.boardwalk.platform.persistence.sample;

import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    private String street = "";
    private String city = "";

    protected Address() {}

    public Address(String street, String city) {
        this.street = street;
        this.city = city;
    }

    public String city() {
        return city;
    }

    public String street() {
        return street;
    }
}
