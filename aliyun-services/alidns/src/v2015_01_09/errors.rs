// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Alidns 2015-01-09 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `DnsGtmInstance.CnameModeDeny`, HTTP 400.
pub const DNS_GTM_INSTANCE_CNAME_MODE_DENY: ErrorCode =
    ErrorCode::new(400, "DnsGtmInstance.CnameModeDeny");
/// `DnsGtmInstance.PublicRrDuplicate.OtherUserInstance`, HTTP 400.
pub const DNS_GTM_INSTANCE_PUBLIC_RR_DUPLICATE_OTHER_USER_INSTANCE: ErrorCode =
    ErrorCode::new(400, "DnsGtmInstance.PublicRrDuplicate.OtherUserInstance");
/// `DnsGtmSystemBusyness`, HTTP 400.
pub const DNS_GTM_SYSTEM_BUSYNESS: ErrorCode = ErrorCode::new(400, "DnsGtmSystemBusyness");
/// `GtmInstance.CnameModeDeny`, HTTP 400.
pub const GTM_INSTANCE_CNAME_MODE_DENY: ErrorCode =
    ErrorCode::new(400, "GtmInstance.CnameModeDeny");
/// `Statistics.InvalidDomainName`, HTTP 400.
pub const STATISTICS_INVALID_DOMAIN_NAME: ErrorCode =
    ErrorCode::new(400, "Statistics.InvalidDomainName");
/// `Statistics.InvalidDomainType`, HTTP 400.
pub const STATISTICS_INVALID_DOMAIN_TYPE: ErrorCode =
    ErrorCode::new(400, "Statistics.InvalidDomainType");
/// `Statistics.InvalidEndDate`, HTTP 400.
pub const STATISTICS_INVALID_END_DATE: ErrorCode = ErrorCode::new(400, "Statistics.InvalidEndDate");
/// `Statistics.InvalidOrderDirection`, HTTP 400.
pub const STATISTICS_INVALID_ORDER_DIRECTION: ErrorCode =
    ErrorCode::new(400, "Statistics.InvalidOrderDirection");
/// `Statistics.InvalidSearchMode`, HTTP 400.
pub const STATISTICS_INVALID_SEARCH_MODE: ErrorCode =
    ErrorCode::new(400, "Statistics.InvalidSearchMode");
/// `Statistics.InvalidStartDate`, HTTP 400.
pub const STATISTICS_INVALID_START_DATE: ErrorCode =
    ErrorCode::new(400, "Statistics.InvalidStartDate");
/// `Statistics.QuotaExceededTime`, HTTP 400.
pub const STATISTICS_QUOTA_EXCEEDED_TIME: ErrorCode =
    ErrorCode::new(400, "Statistics.QuotaExceededTime");
/// `Statistics.TooManyResults`, HTTP 400.
pub const STATISTICS_TOO_MANY_RESULTS: ErrorCode = ErrorCode::new(400, "Statistics.TooManyResults");
/// `Sys.ParamsError`, HTTP 400.
pub const SYS_PARAMS_ERROR: ErrorCode = ErrorCode::new(400, "Sys.ParamsError");
