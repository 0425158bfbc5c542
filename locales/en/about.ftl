# The screen about the app itself.

about-app = About this app
about-version = Version { $version }
about-licence = The app is under the MIT licence or the Apache License 2.0, as you prefer. You may use it, pass it on and change it.
about-missing = The list of libraries could not be loaded. Check the connection and reload the page.
about-libraries = Libraries
    .about = { $count ->
        [one] One library is part of this app.
       *[other] { $count } libraries are part of this app.
    } Many people have written them and given them away. Their licences ask that their names and conditions come along.
about-library = Library
about-library-version = Version
about-library-licence = Licence
about-texts = Texts of the licences
