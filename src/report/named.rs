//! Enumerations whose variants have a fixed name outside the program.

/// Declares an enumeration together with the one table of its outside names.
macro_rules! named {
    ($(#[$meta:meta])* $vis:vis enum $type:ident { $($(#[$doc:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "report.ts"))]
        $vis enum $type {
            $($(#[$doc])* #[cfg_attr(feature = "typescript", ts(rename = $name))] $variant,)+
        }

        #[allow(dead_code, reason = "not every enumeration is walked or read back")]
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

        impl $crate::report::Branch for $type {
            fn tree(&self) -> $crate::report::Tree {
                self.name().tree()
            }
        }
    };
}

pub(crate) use named;
