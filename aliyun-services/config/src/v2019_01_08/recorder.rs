use aliyun_rpc_core::{RpcEnum, RpcResponse};

/// The recorder of an account: which resource types are watched, and how far it is.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigurationRecorder {
    /// The account. Documented as a number but delivered as text too, so it is kept as text.
    pub account_id: String,
    /// State of the account's own recorder.
    pub configuration_recorder_status: ConfigurationRecorderStatus,
    /// State of the recorder of the whole resource directory.
    pub organization_enable_status: Option<ConfigurationRecorderStatus>,
    /// The management account of the resource directory, as text for the reason above.
    pub organization_master_id: Option<String>,
    /// The watched resource types, for example `ACS::ECS::Instance`.
    pub resource_types: Vec<String>,
}

/// How far a recorder is.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ConfigurationRecorderStatus {
    /// Not started yet: it can be started.
    #[rpc(name = "REGISTRABLE")]
    Registrable,
    /// Started; the list of resources is being built.
    #[rpc(name = "BUILDING")]
    Building,
    /// Ready.
    #[rpc(name = "REGISTERED")]
    Registered,
    /// Being built again after the watched resource types were changed.
    #[rpc(name = "REBUILDING")]
    Rebuilding,
    /// A state that this version does not know.
    Unknown(String),
}
