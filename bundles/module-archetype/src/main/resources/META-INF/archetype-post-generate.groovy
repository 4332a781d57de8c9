// With -B the archetype plugin does not check the expressions of archetype-metadata.xml.
[module: '[a-z]{2,30}', moduleName: '[\\p{L}\\p{N}][\\p{L}\\p{N} ,()-]*'].each { name, expression ->
    def value = request.properties[name]
    if (!(value ==~ expression)) {
        throw new IllegalArgumentException("-D$name=$value cannot be used: it must match $expression. "
                + "Delete the folder ${request.artifactId} and try again.")
    }
}
