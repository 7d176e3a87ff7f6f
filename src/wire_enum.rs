//! Enumerations whose values have a fixed name in reports, in JavaScript and on the command line.

/// Declares an enumeration together with the one table of its names.
macro_rules! wire_enum {
    ($(#[$meta:meta])* $vis:vis enum $type:ident { $($(#[$doc:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "report.ts"))]
        $vis enum $type {
            $($(#[$doc])* #[cfg_attr(feature = "typescript", ts(rename = $name))] $variant,)+
        }

        #[allow(dead_code, reason = "not every enumeration is listed or read back")]
        impl $type {
            /// Every value, in the order of the declaration.
            $vis const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in reports.
            #[must_use]
            $vis const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The value of a name in reports.
            #[must_use]
            $vis fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
}

pub(crate) use wire_enum;
