// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateFullNatEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates full NAT entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateFullNatEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_NAT_IP_400, errors::ILLEGAL_PARAM_FORMAT_NAT_IP,
        errors::UNSUPPORTED_FEATURE_PRIVATE_LINK_MODE, errors::QUOTA_EXCEEDED_FULL_NAT_ENTRY,
        errors::INCORRECT_STATUS_NAT_IP, errors::RESOURCE_ALREADY_EXIST_FULL_NAT_ENTRY,
        errors::INCORRECT_STATUS_NETWORK_INTERFACE,
        errors::OPERATION_FAILED_ALLOCATE_NAT_IP_PORT_FAILED,
        errors::RESOURCE_NOT_FOUND_NAT_GATEWAY, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateFullNatEntry {
    /// Access domain, for example `xxx.com`.
    pub access_domain: Option<String>,
    /// Access IP, for example `192.168.XX.XX`.
    pub access_ip: Option<String>,
    /// Access port, for example `80`.
    pub access_port: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Full NAT entry description, for example `abc`.
    pub full_nat_entry_description: Option<String>,
    /// Full NAT entry name, for example `test`.
    pub full_nat_entry_name: Option<String>,
    /// Full NAT table id, for example `fulltb-gw88z7hhlv43rmb26****`.
    pub full_nat_table_id: String,
    /// IP protocol, for example `TCP`.
    pub ip_protocol: String,
    /// NAT IP, for example `192.168.XX.XX`.
    pub nat_ip: String,
    /// NAT IP port, for example `80`.
    pub nat_ip_port: Option<String>,
    /// Network interface id, for example `eni-gw8g131ef2dnbu3k****`.
    pub network_interface_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `eu-central-1`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateFullNatEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateFullNatEntryResponse {
    /// Full NAT entry id, for example `fullnat-gw8fz23jezpbblf1j****`.
    pub full_nat_entry_id: String,
    /// Id of the request.
    pub request_id: String,
}
