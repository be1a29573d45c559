// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of ResourceCenter 2022-12-01 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `AlreadyExists.FilterName`, HTTP 409.
pub const ALREADY_EXISTS_FILTER_NAME: ErrorCode = ErrorCode::new(409, "AlreadyExists.FilterName");
/// `AlreadyExists.Name`, HTTP 409.
pub const ALREADY_EXISTS_NAME: ErrorCode = ErrorCode::new(409, "AlreadyExists.Name");
/// `Conflict.ServiceStatus`, HTTP 409.
pub const CONFLICT_SERVICE_STATUS: ErrorCode = ErrorCode::new(409, "Conflict.ServiceStatus");
/// `DependencyViolation.Config`, HTTP 400.
pub const DEPENDENCY_VIOLATION_CONFIG: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Config");
/// `DependencyViolation.ResourceGroup`, HTTP 400.
pub const DEPENDENCY_VIOLATION_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.ResourceGroup");
/// `DisableConflict.DeliveryChannel`, HTTP 409.
pub const DISABLE_CONFLICT_DELIVERY_CHANNEL: ErrorCode =
    ErrorCode::new(409, "DisableConflict.DeliveryChannel");
/// `DisableConflict.MultiAccount`, HTTP 409.
pub const DISABLE_CONFLICT_MULTI_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "DisableConflict.MultiAccount");
/// `DiscoveryInProgress`, HTTP 400.
pub const DISCOVERY_IN_PROGRESS: ErrorCode = ErrorCode::new(400, "DiscoveryInProgress");
/// `ExceedLimit.ExecuteTime`, HTTP 409.
pub const EXCEED_LIMIT_EXECUTE_TIME: ErrorCode = ErrorCode::new(409, "ExceedLimit.ExecuteTime");
/// `ExceedLimit.Filter`, HTTP 409.
pub const EXCEED_LIMIT_FILTER: ErrorCode = ErrorCode::new(409, "ExceedLimit.Filter");
/// `ExceedLimit.User.Filter`, HTTP 409.
pub const EXCEED_LIMIT_USER_FILTER: ErrorCode = ErrorCode::new(409, "ExceedLimit.User.Filter");
/// `InvalidParameter.AccountId`, HTTP 409.
pub const INVALID_PARAMETER_ACCOUNT_ID: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.AccountId");
/// `InvalidParameter.FilterConfiguration`, HTTP 409.
pub const INVALID_PARAMETER_FILTER_CONFIGURATION: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.FilterConfiguration");
/// `InvalidParameter.FilterName`, HTTP 409.
pub const INVALID_PARAMETER_FILTER_NAME: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.FilterName");
/// `InvalidParameter.MatchType`, HTTP 409.
pub const INVALID_PARAMETER_MATCH_TYPE: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.MatchType");
/// `InvalidParameter.MaxResults`, HTTP 400.
pub const INVALID_PARAMETER_MAX_RESULTS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.MaxResults");
/// `InvalidParameter.Name`, HTTP 409.
pub const INVALID_PARAMETER_NAME: ErrorCode = ErrorCode::new(409, "InvalidParameter.Name");
/// `InvalidParameter.Query`, HTTP 409.
pub const INVALID_PARAMETER_QUERY: ErrorCode = ErrorCode::new(409, "InvalidParameter.Query");
/// `InvalidParameter.ResourceGroupId`, HTTP 409.
pub const INVALID_PARAMETER_RESOURCE_GROUP_ID: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.ResourceGroupId");
/// `InvalidParameter.ResourceType`, HTTP 409.
pub const INVALID_PARAMETER_RESOURCE_TYPE: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.ResourceType");
/// `InvalidParameter.Scope`, HTTP 409.
pub const INVALID_PARAMETER_SCOPE: ErrorCode = ErrorCode::new(409, "InvalidParameter.Scope");
/// `InvalidParameter.SortCriterion.Key`, HTTP 409.
pub const INVALID_PARAMETER_SORT_CRITERION_KEY: ErrorCode =
    ErrorCode::new(409, "InvalidParameter.SortCriterion.Key");
/// `InvalidSearch.SQL`, HTTP 409.
pub const INVALID_SEARCH_SQL: ErrorCode = ErrorCode::new(409, "InvalidSearch.SQL");
/// `LengthExceedLimit.Description`, HTTP 409.
pub const LENGTH_EXCEED_LIMIT_DESCRIPTION: ErrorCode =
    ErrorCode::new(409, "LengthExceedLimit.Description");
/// `LengthExceedLimit.Expression`, HTTP 409.
pub const LENGTH_EXCEED_LIMIT_EXPRESSION: ErrorCode =
    ErrorCode::new(409, "LengthExceedLimit.Expression");
/// `LengthExceedLimit.FilterConfiguration`, HTTP 409.
pub const LENGTH_EXCEED_LIMIT_FILTER_CONFIGURATION: ErrorCode =
    ErrorCode::new(409, "LengthExceedLimit.FilterConfiguration");
/// `LengthExceedLimit.FilterName`, HTTP 409.
pub const LENGTH_EXCEED_LIMIT_FILTER_NAME: ErrorCode =
    ErrorCode::new(409, "LengthExceedLimit.FilterName");
/// `LengthExceedLimit.Name`, HTTP 409.
pub const LENGTH_EXCEED_LIMIT_NAME: ErrorCode = ErrorCode::new(409, "LengthExceedLimit.Name");
/// `MultiAccountServiceNotEnabled`, HTTP 400.
pub const MULTI_ACCOUNT_SERVICE_NOT_ENABLED: ErrorCode =
    ErrorCode::new(400, "MultiAccountServiceNotEnabled");
/// `NotExists.Account`, HTTP 404.
pub const NOT_EXISTS_ACCOUNT: ErrorCode = ErrorCode::new(404, "NotExists.Account");
/// `NotExists.DefaultFilter`, HTTP 404.
pub const NOT_EXISTS_DEFAULT_FILTER: ErrorCode = ErrorCode::new(404, "NotExists.DefaultFilter");
/// `NotExists.FilterName`, HTTP 409.
pub const NOT_EXISTS_FILTER_NAME: ErrorCode = ErrorCode::new(409, "NotExists.FilterName");
/// `NotExists.QueryId`, HTTP 409.
pub const NOT_EXISTS_QUERY_ID: ErrorCode = ErrorCode::new(409, "NotExists.QueryId");
/// `NotExists.Resource`, HTTP 404.
pub const NOT_EXISTS_RESOURCE: ErrorCode = ErrorCode::new(404, "NotExists.Resource");
/// `NotExists.ResourceDirectory`, HTTP 404.
pub const NOT_EXISTS_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(404, "NotExists.ResourceDirectory");
/// `NotExists.ResourceDirectory.FolderId`, HTTP 404.
pub const NOT_EXISTS_RESOURCE_DIRECTORY_FOLDER_ID: ErrorCode =
    ErrorCode::new(404, "NotExists.ResourceDirectory.FolderId");
/// `NotExists.ResourceGroup`, HTTP 404.
pub const NOT_EXISTS_RESOURCE_GROUP: ErrorCode = ErrorCode::new(404, "NotExists.ResourceGroup");
/// `NotSupport.Account.Site`, HTTP 409.
pub const NOT_SUPPORT_ACCOUNT_SITE: ErrorCode = ErrorCode::new(409, "NotSupport.Account.Site");
/// `NoPermission`, HTTP 400.
pub const NO_PERMISSION: ErrorCode = ErrorCode::new(400, "NoPermission");
/// `NoPermission.Resource`, HTTP 403.
pub const NO_PERMISSION_RESOURCE: ErrorCode = ErrorCode::new(403, "NoPermission.Resource");
/// `NoPermission.ResourceDirectory.MemberAccount`, HTTP 409.
pub const NO_PERMISSION_RESOURCE_DIRECTORY_MEMBER_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "NoPermission.ResourceDirectory.MemberAccount");
/// `NoPermission.ServiceLinkedRole`, HTTP 400.
pub const NO_PERMISSION_SERVICE_LINKED_ROLE: ErrorCode =
    ErrorCode::new(400, "NoPermission.ServiceLinkedRole");
/// `ServiceNotEnabled`, HTTP 400.
pub const SERVICE_NOT_ENABLED: ErrorCode = ErrorCode::new(400, "ServiceNotEnabled");
/// `ServiceNotEnabled.SpecifiedAccount`, HTTP 409.
pub const SERVICE_NOT_ENABLED_SPECIFIED_ACCOUNT: ErrorCode =
    ErrorCode::new(409, "ServiceNotEnabled.SpecifiedAccount");
/// `SQLExecuteError`, HTTP 409.
pub const SQL_EXECUTE_ERROR: ErrorCode = ErrorCode::new(409, "SQLExecuteError");
